-- What notifications knows of companies and members, from their events.
create table company (
    id           uuid primary key,
    version      bigint not null,
    name         jsonb  not null,
    verification text   not null
);
create table member (
    id         uuid primary key,
    version    bigint  not null,
    company_id uuid    not null,
    language   text    not null,
    archived   boolean not null
);
create index member_company on member (company_id);

-- The newest state heard of each match and request, so that an older one is passed over.
create table heard (
    aggregate_id uuid primary key,
    version      bigint not null
);

-- What a company or one member is to be told; a row leaves when it was given to its members and
-- stays while none of them is known yet.
create table announcement (
    id         uuid primary key,
    company_id uuid,
    member_id  uuid,
    actor_id   uuid,
    occasion   text        not null,
    kind       text        not null,
    title      jsonb       not null,
    text       jsonb       not null,
    link       text        not null,
    at         timestamptz not null,
    check ((company_id is null) <> (member_id is null))
);
create index announcement_at on announcement (at);

-- A member hears of an occasion once, however often its event comes.
create table notice (
    id        uuid primary key,
    version   bigint      not null,
    member_id uuid        not null,
    occasion  text        not null,
    kind      text        not null,
    title     jsonb       not null,
    text      jsonb       not null,
    link      text        not null,
    at        timestamptz not null,
    read_at   timestamptz,
    unique (member_id, occasion)
);
create index notice_member on notice (member_id, id);
create index notice_unread on notice (member_id) where read_at is null;

create table mail_setting (
    member_id uuid primary key,
    wanted    boolean not null
);

-- Mails to send. Without a due time one was sent (sent_at) or given up (cause).
create table mail (
    notice_id uuid primary key references notice,
    due_at    timestamptz,
    tries     integer not null,
    cause     text,
    sent_at   timestamptz
);
create index mail_due on mail (due_at);
