"""What was practised, summed up for both together: pictures, tables and the weekly letter."""
