"""Which files the window takes for pictures."""

PICTURE_ENDINGS = "jpg jpeg jpe jfif png webp heic heif hif avif tif tiff bmp gif pdf"
