-- Previews, what the columns of tables fill, and the lines that failed.

alter table import_job
    add column file_name text,
    add column preview   boolean not null default false,
    add column counted   boolean not null default false,
    add column mapping   jsonb   not null default '{"columns": []}',
    add column sample    jsonb   not null default '{"items": []}';

create table import_failed_row (
    id        uuid primary key,
    import_id uuid    not null references import_job on delete cascade,
    line      integer not null,
    source    text    not null,
    problems  jsonb   not null
);
create index import_failed_row_import on import_failed_row (import_id, line);

-- What a company chose for a heading; an empty field leaves the column out.
create table import_heading (
    company_id uuid not null,
    heading    text not null,
    field      text not null,
    primary key (company_id, heading)
);
