-- Words and what a score is made of them have changed: they are counted anew, and matches are scored
-- anew when either side changes.
update match set text_input = null;
delete from term_weights;
