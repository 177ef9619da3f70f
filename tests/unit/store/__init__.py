"""What the store keeps, and how."""
