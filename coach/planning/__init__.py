"""What two people plan: times booked together, agreements, and the next practice."""
