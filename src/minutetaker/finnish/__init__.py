"""Finnish and Swedish official forms, and plain English ones, of what a document says."""
