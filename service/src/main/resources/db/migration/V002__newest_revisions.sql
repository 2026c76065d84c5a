-- Before each intake the desk reads which texts are new since the last one.
create index article_revision_born on article_revision (created_at);
