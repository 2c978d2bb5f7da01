"""How good the finder and the network are, on pictures whose people are known, in the terms of ISO/IEC 19795-1."""
