using Contribution.Rules.Bench;

// Each measurement of a cold start is a process of its own: the program starts itself with this argument.
if (args is [ColdStart.Once])
{
    ColdStart.MeasureOnce(Console.Out);
}
else
{
    ColdStart.Measure(Console.Out);
}
