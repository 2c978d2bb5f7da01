"""The camera: preview, coaching while framing, the shutter, and several pictures of one person."""
