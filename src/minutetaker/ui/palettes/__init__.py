"""What the palettes of the window offer."""
