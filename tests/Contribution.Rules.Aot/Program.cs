using Contribution.Rules.Aot;

if (args is not [string samples])
{
    Console.Error.WriteLine("usage: Contribution.Rules.Aot SAMPLES   (the repository's folder samples)");
    return 2;
}

string[] wrong = [.. Answers.All(samples).Where(answer => !answer.IsRight).Select(answer => answer.ToString())];
foreach (string line in wrong)
{
    Console.Error.WriteLine(line);
}

Console.WriteLine(wrong.Length == 0 ? "ok" : "wrong");
return wrong.Length == 0 ? 0 : 1;
