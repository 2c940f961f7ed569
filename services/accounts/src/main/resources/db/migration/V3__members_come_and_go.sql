alter table member
    add column joined_at timestamptz,
    add column archived  boolean not null default false;
update member set joined_at = now();

-- What is due in Keycloak; personal data waits with its subject and goes when the task is done.
create table due_task (
    id         uuid primary key,
    kind       text        not null,
    subject_id uuid        not null,
    attempts   integer     not null,
    created_at timestamptz not null,
    due_at     timestamptz not null
);
create index due_task_due on due_task (due_at);

create table sign_up (
    id         uuid primary key,
    version    bigint      not null,
    state      text        not null,
    company_id uuid        not null,
    member_id  uuid        not null,
    request    jsonb,
    reason     jsonb,
    created_at timestamptz not null
);

create table invitation (
    id           uuid primary key,
    version      bigint      not null,
    company_id   uuid        not null references company,
    member_id    uuid        not null unique,
    state        text        not null,
    email        text,
    name         text,
    company_role text        not null,
    language     text        not null,
    invited_at   timestamptz not null
);
create index invitation_company on invitation (company_id, id);

create table member_consent (
    id               uuid primary key,
    member_id        uuid        not null,
    document         text        not null,
    document_version text        not null,
    given_at         timestamptz not null,
    unique (member_id, document, document_version)
);
