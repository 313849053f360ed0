using BenchmarkDotNet.Running;
using Contribution.Rules.NRules.Bench;

BenchmarkRunner.Run<EngineBenchmark>(args: args);
