-- Due rows that were tried and are not done yet: leased, or waiting after a failure with its cause.
create table due_try (
    work    text        not null,
    row_id  uuid        not null,
    tries   integer     not null,
    next_at timestamptz not null,
    cause   text,
    primary key (work, row_id)
);
