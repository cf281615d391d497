"""The log in a database: schema, triggers, migrations, backup, verification.

The database keeps the invariants itself; the code here only speaks to it. SQLAlchemy and Alembic
are known nowhere else, and are not needed for the first look at start-up.
"""
