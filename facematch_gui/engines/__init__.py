"""The networks that core asks for, run by LiteRT or TensorFlow, and the checked reading of ``models/``."""
