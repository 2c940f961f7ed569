-- What every service keeps beside its own tables.

create table idempotency_key (
    scope      text        not null,
    key        text        not null,
    call       text        not null,
    status     integer     not null default 0,
    location   text        not null default '',
    body       text        not null default '',
    created_at timestamptz not null default now(),
    primary key (scope, key)
);

create table audit_entry (
    id             uuid primary key,
    at             timestamptz not null,
    member_id      uuid        not null,
    company_id     uuid        not null,
    acting_for     uuid,
    action         text        not null,
    aggregate_type text        not null,
    aggregate_id   uuid        not null,
    detail         jsonb       not null
);
create index audit_entry_aggregate on audit_entry (aggregate_id, at);

create table processed_event (
    consumer text        not null,
    event_id uuid        not null,
    at       timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- Rows leave in the transaction that wrote them; the write-ahead log is what Debezium reads.
create table outbox (
    id                uuid primary key,
    topic             text        not null,
    aggregate_id      text        not null,
    type              text        not null,
    source            text        not null,
    subject           text        not null,
    aggregate_version bigint      not null,
    occurred_at       timestamptz not null,
    traceparent       text,
    payload           text        not null,
    specversion       text        not null default '1.0',
    content_type      text        not null default 'application/json'
);

-- Written by the connector, so that an idle service does not hold the write-ahead log back.
create table outbox_heartbeat (
    id   integer primary key,
    beat timestamptz not null
);
insert into outbox_heartbeat values (1, now());
