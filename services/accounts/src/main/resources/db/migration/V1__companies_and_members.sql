create table company (
    id              uuid primary key,
    version         bigint  not null,
    name            jsonb   not null,
    description     jsonb,
    country         text    not null,
    business_number text,
    seller          boolean not null,
    buyer           boolean not null,
    verification    text    not null,
    trusted         boolean not null,
    factory_level   integer
);

create table member (
    id           uuid primary key,
    version      bigint not null,
    company_id   uuid   not null references company,
    roles        jsonb  not null,
    company_role text   not null,
    language     text   not null
);
create index member_company on member (company_id, id);
