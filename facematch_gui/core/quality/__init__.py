"""What a face's picture is worth: measured, judged, and said in words that a person can act on."""
