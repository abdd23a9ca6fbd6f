# A drive of n1 predicts its failure: that weighs 1, an alert and no more (H3). It fails and the array is degraded,
# which weighs 10: the servers leave (H1). When a second drive fails they are long gone.

site pair

drive n1 3 predicted

run 30m

expect no intents

drive n1 3 failed
array n1 degraded

run 10m

expect srv1 on n2

drive n1 5 failed
array n1 failed

run 10m

expect srv1 on n2
