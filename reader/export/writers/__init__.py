"""Writers of the export formats, one per module."""
