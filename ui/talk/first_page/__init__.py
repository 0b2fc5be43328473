"""The first page of a talk: what it is, who begins, what it rests on."""
