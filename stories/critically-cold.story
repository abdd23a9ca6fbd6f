# Six sensors of n1 are critically cold, n2 is fit: its servers are pulled, and n1 powers off. (T2 for cold)
# Sentences: heat.sides at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

heat n1 sensors 6 low critical
----
ok

run 5m
----
75 n1 sees cpu1: warning low, 1 C
75 n1 sees cpu2: warning low, 1 C
75 n1 sees dimm1: critical low, -1 C
75 n1 sees dimm2: critical low, -1 C
75 n1 sees dimm3: critical low, -1 C
75 n1 sees dimm4: critical low, -1 C
75 n1 finds heatWarning: 6 sensors of n1 out of range; those too warm add up to 0, not over 5, so it is only told
75 n1 alert warning heat.n1.warning: cpu1 at 1 °C, cpu2 at 1 °C, dimm1 at -1 °C and 3 more out of range on n1.
90 n1 sees cpu1: critical low, -1 C
90 n1 sees cpu2: critical low, -1 C
90 n1 finds criticalHeat: n1 is critically cold: its critical sensors add up to 6, over the limit of 5
90 n1 alert critical heat.n1.critical: n1 is critically cold: its critical sensors add up to 6, over the limit of 5.
90 n1 no longer finds heatWarning
90 n1 alert over heat.n1.warning
105 n1 alert warning engine.T2.migrate.n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
105 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically cold: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
109 srv1 is on n2, running
113 srv2 is on n2, running
117 srv3 is on n2, running
117 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
120 n1 alert warning engine.T2.withdraw.n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
120 n1 T2 withdraws n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
120 n1 alert over engine.T2.migrate.n1
150 n1 is on, not a member
150 n1 no longer finds criticalHeat
150 n1 alert over engine.T2.withdraw.n1
180 n1 is off, not a member
180 n1 has done T2.withdraw.n1: n1 is off, reason thermal
180 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at -1 °C and cool-down of 600 s not over (1 stop for heat)
180 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at -1 °C and cool-down of 600 s not over (1 stop for heat).
185 n1 alert over heat.n1.critical
