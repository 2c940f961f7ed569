-- Files taken in, and how far each is.

create table import_job (
    id          uuid primary key,
    version     bigint      not null,
    member_id   uuid        not null,
    company_id  uuid        not null,
    acting_for  uuid,
    publish     boolean     not null,
    format      text        not null,
    state       text        not null,
    position    integer     not null,
    total       integer     not null,
    created     integer     not null,
    updated     integer     not null,
    unchanged   integer     not null,
    failed      integer     not null,
    problems    jsonb       not null,
    warnings    jsonb       not null,
    created_at  timestamptz not null,
    finished_at timestamptz
);
create index import_job_waiting on import_job (created_at) where finished_at is null;
create index import_job_company on import_job (company_id, id);

create table import_content (
    id      uuid primary key references import_job on delete cascade,
    content bytea not null
);
