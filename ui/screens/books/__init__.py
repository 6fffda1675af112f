"""Looking back: any past sale and its papers, and the journal entry by entry."""
