# A drive of n1 fails outright. The array's own state tells what that costs; by itself the drive weighs 1 and moves
# nothing.
# Sentences: H3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

drive n1 4 failed
----
ok

run 2h
----
0 n1 sees drive4: drive 4 failed
0 n1 finds fault of n1/drive4: n1: drive 4 failed, weighs 1
0 n1 alert warning drive.n1.drive4: n1: drive 4 failed.

expect no intents
----
ok
