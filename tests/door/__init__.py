"""What people bring and nobody expected: it is read right or refused in one line. See README.md."""
