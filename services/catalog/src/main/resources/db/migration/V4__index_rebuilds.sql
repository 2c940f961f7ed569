create table index_rebuild (
    id          uuid        primary key,
    version     bigint      not null,
    state       text        not null,
    target      text        not null,
    previous    text,
    last_id     uuid        not null,
    copied      bigint      not null,
    total       bigint      not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);

create unique index one_rebuild_at_a_time on index_rebuild ((true)) where finished_at is null;

create table dictionary (
    id      uuid   primary key,
    version bigint not null,
    words   jsonb  not null
);

insert into dictionary (id, version, words)
values ('00000000-0000-7000-8000-00000000d1c7', 0, '{"items": []}');
