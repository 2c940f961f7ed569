alter table company rename column business_number to registration_number;
alter table company
    add column markets            jsonb,
    add column factory_certificate jsonb,
    add column factory_level_until date,
    add column archived           boolean not null default false,
    add column searched_name      text    not null default '';
update company set searched_name = lower(concat_ws(' ', name ->> 'ko', name ->> 'en'));
create index company_factory_level_due on company (factory_level_until)
    where factory_level_until is not null;
create index company_registration on company (registration_number);
