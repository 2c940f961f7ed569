create table sourcing_request (
    id         uuid primary key,
    version    bigint      not null,
    buyer_id   uuid        not null,
    reference  text,
    state      text        not null,
    visibility text        not null,
    need       jsonb       not null,
    invited    jsonb       not null,
    closes_at  timestamptz,
    updated_at timestamptz not null,
    unique (buyer_id, reference)
);
create index sourcing_request_buyer on sourcing_request (buyer_id, id);
create index sourcing_request_public on sourcing_request (id)
    where state = 'PUBLISHED' and visibility = 'PUBLIC';
create index sourcing_request_due on sourcing_request (closes_at) where state = 'PUBLISHED';

create table buyer_profile (
    id        uuid primary key,
    version   bigint not null,
    statement jsonb  not null
);

-- What buyers knows of companies, from their events.
create table company (
    id      uuid primary key,
    version bigint not null,
    name    jsonb  not null,
    country text   not null
);
