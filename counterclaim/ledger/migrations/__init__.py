"""Steps that take a ledger from one version of the tables to the next; each only adds.

Step 1 makes the tables as schema.py has them: until the first release with a ledger, its tables may still change. From
then on a change is a step of its own, and step 1 gets the tables written out as they were released.
"""
