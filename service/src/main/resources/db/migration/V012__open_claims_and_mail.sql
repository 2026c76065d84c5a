-- Who has which claim open, which stops nobody and is forgotten with the page; and notices that also go by mail.

create table open_claim (
  claim_id varchar(26) not null references claim (id),
  username varchar(40) not null references account (username),
  since_at timestamp   not null,
  heard_at timestamp   not null,
  primary key (claim_id, username)
);
create index open_claim_heard on open_claim (heard_at);

alter table account add column mail varchar(254);

alter table notice add column mail_state varchar(20);
alter table notice add column mail_tries integer not null default 0;
alter table notice add column mail_next timestamp;
alter table notice add column mail_error varchar(300);
create index notice_to_mail on notice (mail_state, mail_next);
