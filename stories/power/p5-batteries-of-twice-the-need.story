# When full the batteries last 375 s alone, exactly twice what n1 needs to stop. That is enough not to be told every
# day.
# Sentences: P5 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 751s
----
ok

ups ups2 runtime 751s
----
ok

run 10m
----
ok

expect no intents
----
ok
