# When full the batteries last 374 s alone, less than twice the 187.5 s that n1 needs: a standing warning, while
# nothing is wrong at all.
# Sentences: P5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 748s
----
ok

ups ups2 runtime 748s
----
ok

run 10m
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 374 s when full; 375 s are wanted: they are too small for its servers.

expect no intents
----
ok
