"""The parts the pages are built from: plain values in, signals out."""
