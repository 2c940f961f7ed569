-- Whether searches use the list; all parts of a list agree.
alter table vocabulary_part add column active boolean not null default true;
