"""Of a schema of PostgreSQL, from the first version that knew servers on."""
