-- Changes of the text that the desk asks of the writer, each with its outcome.
create table text_change (
  id              varchar(26)    not null primary key,
  article_id      varchar(26)    not null references article (id),
  claim_id        varchar(26) references claim (id),
  unit_id         varchar(40),
  revision_number integer        not null,
  span_start      integer        not null,
  span_end        integer        not null,
  words           varchar(10000) not null,
  proposed        varchar(10000) not null,
  note            varchar(4000),
  asked_by        varchar(40)    not null references account (username),
  asked_at        timestamp      not null,
  state           varchar(20)    not null,
  answer          varchar(4000),
  answered_by     varchar(40) references account (username),
  answered_at     timestamp,
  reason          varchar(4000),
  made_revision   integer,
  settled_by      varchar(40) references account (username),
  settled_at      timestamp,
  version         bigint         not null
);
create index text_change_of_article on text_change (article_id, asked_at, id);
