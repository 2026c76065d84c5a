-- What of an article was checked. The counters stand on the article, so that lists cost nothing.
alter table article add column checkable integer not null default 0;
alter table article add column covered integer not null default 0;
alter table article add column published_at timestamp;
alter table article add column killed_from varchar(20);
alter table article add column killed_reason varchar(4000);
alter table article add column killed_by varchar(40);
alter table article add column killed_at timestamp;

-- No reference to the article: a sheet is written in its transaction, but may come before it.
create table unit_sheet (
  id              varchar(26) not null primary key,
  article_id      varchar(26) not null,
  revision_number integer     not null,
  next_number     integer     not null,
  body            ${clob}     not null,
  constraint unit_sheet_revision unique (article_id, revision_number)
);

create table handled_unit (
  id         varchar(40) not null primary key,
  article_id varchar(26) not null references article (id),
  number     integer     not null,
  state      varchar(10) not null,
  source_id  varchar(26) references source (id),
  note       varchar(4000),
  handled_by varchar(40) not null references account (username),
  handled_at timestamp   not null,
  version    bigint      not null
);
create index handled_unit_of_article on handled_unit (article_id, number);

create table sign_off (
  id               varchar(26) not null primary key,
  article_id       varchar(26) not null references article (id),
  revision_number  integer     not null,
  exception_reason varchar(4000),
  open_units       integer     not null,
  open_claims      integer     not null,
  signed_by        varchar(40) not null references account (username),
  signed_at        timestamp   not null
);
create index sign_off_of_article on sign_off (article_id, signed_at, id);
