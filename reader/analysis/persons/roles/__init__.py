"""What somebody is: office, occupation, role."""
