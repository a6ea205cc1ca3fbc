"""What somebody is: office, trade, role."""
