-- One script for Derby and PostgreSQL; ${clob} is the type of unbounded text.

create table account (
  username      varchar(40)  not null primary key,
  display_name  varchar(200) not null,
  role          varchar(20)  not null,
  password_hash varchar(400) not null,
  enabled       boolean      not null,
  epoch         integer      not null,
  created_at    timestamp    not null,
  version       bigint       not null
);

create table access_token (
  id         varchar(26) not null primary key,
  token_hash varchar(64) not null constraint access_token_hash unique,
  username   varchar(40) not null references account (username),
  label      varchar(200),
  epoch      integer     not null,
  created_at timestamp   not null,
  expires_at timestamp   not null,
  revoked_at timestamp
);

create table desk_note (
  name  varchar(60)   not null primary key,
  value_text varchar(1000) not null
);

create table article (
  id              varchar(26) not null primary key,
  headline        varchar(1000),
  outlet          varchar(300),
  byline          varchar(300),
  url             varchar(2000),
  published_on    date,
  language        varchar(35),
  state           varchar(20) not null,
  revision_number integer     not null,
  claims_marked   integer     not null,
  added_by        varchar(40) not null references account (username),
  added_at        timestamp   not null,
  version         bigint      not null
);
create index article_added on article (added_at, id);
create index article_state on article (state, added_at, id);
create index article_owner on article (added_by, added_at, id);

create table article_revision (
  id         varchar(26) not null primary key,
  article_id varchar(26) not null references article (id),
  number     integer     not null,
  text       ${clob}     not null,
  sha256     varchar(64) not null,
  sketch     varchar(2000),
  created_by varchar(40) not null references account (username),
  created_at timestamp   not null,
  constraint article_revision_number unique (article_id, number)
);
create index article_revision_hash on article_revision (sha256);

create table imported_file (
  sha256      varchar(64)  not null primary key,
  name        varchar(500) not null,
  raw         ${blob}      not null,
  imported_at timestamp    not null
);

create table claim (
  id                   varchar(26)    not null primary key,
  article_id           varchar(26)    not null references article (id),
  revision_number      integer        not null,
  number               integer        not null,
  status               varchar(20)    not null,
  statement            varchar(30000) not null,
  quote_exact          varchar(30000) not null,
  quote_prefix         varchar(100),
  quote_suffix         varchar(100),
  span_start           integer        not null,
  span_end             integer        not null,
  claimant             varchar(300),
  claimant_type        varchar(20),
  claimant_url         varchar(2000),
  claimed_on           date,
  priority             smallint       not null,
  risk                 varchar(20)    not null,
  due_at               timestamp      not null,
  due_day              date,
  assignee             varchar(40) references account (username),
  reviewer             varchar(40) references account (username),
  rating               varchar(40),
  verdict_id           varchar(26),
  published_verdict_id varchar(26),
  published_at         timestamp,
  closed_reason        varchar(4000),
  closed_by            varchar(40),
  created_by           varchar(40)    not null references account (username),
  created_at           timestamp      not null,
  updated_at           timestamp      not null,
  version              bigint         not null,
  constraint claim_number unique (article_id, number),
  constraint claim_span check (span_start >= 0 and span_end > span_start)
);
create index claim_in_text on claim (article_id, span_start, id);
create index claim_by_due on claim (due_at, id);
create index claim_by_priority on claim (priority, id);
create index claim_by_created on claim (created_at, id);
create index claim_by_updated on claim (updated_at, id);
create index claim_by_status on claim (status, id);
create index claim_by_status_due on claim (status, due_at, id);
create index claim_by_assignee_due on claim (assignee, due_at, id);
create index claim_by_rating_due on claim (rating, due_at, id);
create index claim_next on claim (assignee, status, priority, due_at, created_at, id);

create table claim_tag (
  claim_id varchar(26) not null references claim (id),
  tag      varchar(60) not null,
  primary key (claim_id, tag)
);
create index claim_tag_tag on claim_tag (tag, claim_id);

create table source (
  id         varchar(26)   not null primary key,
  title      varchar(1000) not null,
  publisher  varchar(300),
  url        varchar(2000),
  kind       varchar(20)   not null,
  first_hand boolean       not null,
  added_by   varchar(40)   not null references account (username),
  added_at   timestamp     not null
);
create index source_added on source (added_at, id);

create table evidence (
  id               varchar(26) not null primary key,
  claim_id         varchar(26) not null references claim (id),
  source_id        varchar(26) not null references source (id),
  stance           varchar(20) not null,
  quote            varchar(10000),
  locator          varchar(1000),
  note             varchar(10000),
  attached_by      varchar(40) not null references account (username),
  attached_at      timestamp   not null,
  withdrawn_by     varchar(40) references account (username),
  withdrawn_at     timestamp,
  withdrawn_reason varchar(4000)
);
create index evidence_of_claim on evidence (claim_id, attached_at, id);

create table rating (
  name         varchar(40)   not null primary key,
  scale        varchar(40)   not null,
  place        integer       not null,
  label        varchar(100)  not null,
  meaning      varchar(1000) not null,
  rating_value integer
);
insert into rating values ('FALSE', 'built-in', 1, 'False', 'The claim is wrong in what matters.', 1);
insert into rating values ('MOSTLY_FALSE', 'built-in', 2, 'Mostly false', 'The claim has a grain of truth, but what matters in it is wrong.', 2);
insert into rating values ('MIXED', 'built-in', 3, 'Mixed', 'Some of what matters is right and some is wrong.', 3);
insert into rating values ('MOSTLY_TRUE', 'built-in', 4, 'Mostly true', 'The claim is right in what matters; a detail is not.', 4);
insert into rating values ('TRUE', 'built-in', 5, 'True', 'The claim holds as it is written.', 5);
insert into rating values ('UNPROVEN', 'built-in', 6, 'Unproven', 'The evidence found neither bears the claim out nor refutes it.', null);
insert into rating values ('MISSING_CONTEXT', 'built-in', 7, 'Missing context', 'The claim is right by the letter, but leaves out what changes the picture.', null);
insert into rating values ('SATIRE', 'built-in', 8, 'Satire', 'The claim was not meant to be believed.', null);

create table verdict (
  id          varchar(26)    not null primary key,
  claim_id    varchar(26)    not null references claim (id),
  number      integer        not null,
  rating      varchar(40)    not null references rating (name),
  rationale   varchar(20000) not null,
  proposed_by varchar(40)    not null references account (username),
  proposed_at timestamp      not null,
  constraint verdict_number unique (claim_id, number)
);

create table verdict_evidence (
  verdict_id  varchar(26) not null references verdict (id),
  place       integer     not null,
  evidence_id varchar(26) not null references evidence (id),
  primary key (verdict_id, place)
);

create table review (
  id                 varchar(26) not null primary key,
  verdict_id         varchar(26) not null references verdict (id),
  claim_id           varchar(26) not null references claim (id),
  decision           varchar(10) not null,
  proposed_by        varchar(40) not null references account (username),
  reviewed_by        varchar(40) not null references account (username),
  reviewed_at        timestamp   not null,
  review_comment     varchar(10000),
  break_glass_reason varchar(4000),
  voided             boolean     not null,
  constraint review_four_eyes check (reviewed_by <> proposed_by)
);
create index review_of_verdict on review (verdict_id, reviewed_at, id);

create table repeated_request (
  key_hash     varchar(64) not null primary key,
  request_hash varchar(64) not null,
  status       integer     not null,
  location     varchar(500),
  etag         varchar(60),
  body         ${clob},
  answered_at  timestamp   not null
);
create index repeated_request_age on repeated_request (answered_at);

create table audit_head (
  id   integer     not null primary key,
  seq  bigint      not null,
  hash varchar(64) not null
);
insert into audit_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
  seq           bigint        not null primary key,
  previous_hash varchar(64)   not null,
  entry         varchar(4000) not null,
  hash          varchar(64)   not null,
  happened_at   timestamp     not null,
  actor         varchar(40),
  action        varchar(60)   not null,
  article_id    varchar(26),
  claim_id      varchar(26)
);
create index audit_of_claim on audit_entry (claim_id, seq);
create index audit_of_article on audit_entry (article_id, seq);

create table audit_detail (
  seq  bigint      not null primary key references audit_entry (seq),
  salt varchar(64) not null,
  body ${clob}     not null
);
