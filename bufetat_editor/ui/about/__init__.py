"""What the program is: its versions, whose work is in it, and where the user's files lie."""
