-- What the rules find in the words of articles, and what articles tell that others may tell differently.

create table check_task (
  article_id varchar(26) not null primary key references article (id),
  queued_at  timestamp   not null,
  attempts   integer     not null
);
create index check_task_next on check_task (queued_at, article_id);
insert into check_task select id, added_at, 0 from article;

create table told_fact (
  id              varchar(26)      not null primary key,
  type            varchar(10)      not null,
  article_id      varchar(26)      not null references article (id),
  revision_number integer          not null,
  published_on    date,
  span_start      integer          not null,
  span_end        integer          not null,
  exact           varchar(4000)    not null,
  match_keys      varchar(4000)    not null,
  subject         varchar(300)     not null,
  low_value       double precision not null,
  high_value      double precision not null,
  day_from        date,
  day_to          date,
  told_by         varchar(200),
  words           varchar(4000)
);
create index told_fact_article on told_fact (article_id, span_start);

-- From what a fact is about to the facts: nothing is ever compared with all others.
create table told_fact_key (
  match_key  varchar(250) not null,
  fact_id    varchar(26)  not null references told_fact (id),
  article_id varchar(26)  not null,
  primary key (match_key, fact_id)
);
create index told_fact_key_article on told_fact_key (article_id);

create table finding (
  id               varchar(26)      not null primary key,
  kind             varchar(20)      not null,
  severity         varchar(10)      not null,
  about_article    varchar(26) references article (id),
  about_key        varchar(250),
  subject          varchar(300)     not null,
  message          varchar(2000)    not null,
  working          varchar(2000)    not null,
  weight           double precision not null,
  present          boolean          not null,
  dismissed_reason varchar(4000),
  dismissed_by     varchar(40) references account (username),
  dismissed_at     timestamp,
  version          bigint           not null
);
create index finding_article on finding (about_article);
create index finding_key on finding (about_key);

create table finding_place (
  id              varchar(26)   not null primary key,
  finding_id      varchar(26)   not null references finding (id),
  place           integer       not null,
  article_id      varchar(26)   not null references article (id),
  revision_number integer       not null,
  span_start      integer       not null,
  span_end        integer       not null,
  exact           varchar(4000) not null,
  low_value       double precision,
  high_value      double precision,
  told_by         varchar(200),
  told_of         varchar(20)
);
create index finding_place_article on finding_place (article_id, finding_id);
create index finding_place_finding on finding_place (finding_id, place);
