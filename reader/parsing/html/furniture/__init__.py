"""What stands in and around an article and is none of it: promotion, boxes, crumbs."""
