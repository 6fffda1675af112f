"""Staff: roles, sign-in and what each may do. Leans on the ground floor only."""
