# "A storm of moves when everything fails alike." Both arrays degrade in the same minute, as a bad firmware would have
# it. There is nowhere better to be: nothing moves.
# Sentences: H2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

array n1 degraded
----
ok

array n2 degraded
----
ok

run 2h
----
0 n1 sees array0: array 0 is degraded
0 n2 sees array0: array 0 is degraded
0 n1 finds fault of n1/array0: n1: array 0 is degraded, weighs 10
0 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
0 n1 alert warning array.n1.array0: n1: array 0 is degraded.
0 n1 alert warning array.n2.array0: n2: array 0 is degraded.

expect no intents
----
ok
