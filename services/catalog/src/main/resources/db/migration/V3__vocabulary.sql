-- Named lists of bilingual terms, in parts as they are told; a part that is no longer needed is empty.
create table vocabulary_part (
    id      uuid    primary key,
    version bigint  not null,
    list    text    not null,
    part    integer not null,
    terms   jsonb   not null,
    unique (list, part)
);

-- Counts the changes of all lists, so that every instance sees when what it remembers is old.
create table vocabulary_changes (
    id    integer primary key,
    count bigint  not null
);
insert into vocabulary_changes values (1, 0);
