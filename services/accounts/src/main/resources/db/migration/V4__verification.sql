create table verification_document (
    id         uuid primary key,
    version    bigint      not null,
    company_id uuid        not null references company,
    kind       text        not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     text        not null,
    added_at   timestamptz not null
);
create index verification_document_company on verification_document (company_id, id);

create table verification_content (
    id      uuid primary key references verification_document,
    content bytea not null
);

create table verification (
    id           uuid primary key,
    version      bigint      not null,
    company_id   uuid        not null references company,
    state        text        not null,
    submission   jsonb       not null,
    decisions    jsonb       not null,
    submitted_at timestamptz not null
);
create index verification_company on verification (company_id, id);
create index verification_state on verification (state, id);
