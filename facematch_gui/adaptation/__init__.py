"""A site's own pictures -> the bundled network, a little better at them, or the finding that it is best as it is."""
