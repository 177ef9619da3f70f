"""What a person can do with meetings: one small operation each, whole or nothing."""
