# A drive of n1 predicts its failure: that weighs 1, an alert and no more (H3). It fails and the array is degraded,
# which weighs 10: the servers leave (H1). When a second drive fails they are long gone.
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

drive n1 3 predicted
----
ok

run 30m
----
0 n1 sees drive3: drive 3 predicts its failure
0 n1 finds fault of n1/drive3: n1: drive 3 predicts its failure, weighs 1
0 n1 alert warning drive.n1.drive3: n1: drive 3 predicts its failure.

expect no intents
----
ok

drive n1 3 failed
----
ok

array n1 degraded
----
ok

run 10m
----
1815 n1 sees drive3: drive 3 failed
1815 n1 sees array0: array 0 is degraded
1815 n1 finds fault of n1/array0: n1: array 0 is degraded, weighs 10
1815 n1 finds riskDifference: n1 has risk 10 (array 0 is degraded), n2 has risk 0
1815 n1 alert warning array.n1.array0: n1: array 0 is degraded.
1935 n1 alert notice engine.H1.migrate.n1: n1 has risk 10 (array 0 is degraded), n2 has risk 0, for 120 s: n2 takes the servers.
1935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 10 (array 0 is degraded), n2 has risk 0, for 120 s: n2 takes the servers.
1939 srv1 is on n2, running
1943 srv2 is on n2, running
1947 srv3 is on n2, running
1947 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1950 n1 no longer finds riskDifference
1950 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

drive n1 5 failed
----
ok

array n1 failed
----
ok

run 10m
----
2415 n1 sees drive5: drive 5 failed
2415 n1 sees array0: array 0 failed
2415 n1 finds fault of n1/drive5: n1: drive 5 failed, weighs 1
2415 n1 alert critical array.n1.array0: n1: array 0 failed.
2415 n1 alert warning drive.n1.drive5: n1: drive 5 failed.

expect srv1 on n2
----
ok
