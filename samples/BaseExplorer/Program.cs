using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BaseExplorer.Bases;
using BaseExplorer.Catalogue;
using BaseExplorer.Curves;
using BaseExplorer.Documents;
using BaseExplorer.Hosting;
using BaseExplorer.Phases;
using BaseExplorer.Problems;
using BaseExplorer.Rosters;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
if (LoopbackOnly.Refused(builder.Configuration) is string refused)
{
    Console.Error.WriteLine(refused);
    return 2;
}

builder.WebHost.ConfigureKestrel(server =>
{
    // Endpoints come from --urls only: those of the configuration may change while the server runs.
    server.Configure();
    server.AddServerHeader = false;
    server.Limits.MaxRequestBodySize = Limits.Json;
});
builder.Logging.WithoutContents();
builder.Services.AddContributionRules();
builder.Services.AddSingleton<KnownSets>();
builder.Services.LimitLoad();
builder.Services.AddOpenApi(ContractDocument.Configure);

// A list that is sent stays in memory: nothing is written to a disk.
builder.Services.Configure<FormOptions>(form =>
{
    form.MemoryBufferThreshold = Limits.Roster;
    form.ValueLengthLimit = Limits.Json;
});
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
    json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
    json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
});

WebApplication app = builder.Build();
app.UseSafeHeaders();
app.UseProblems();
app.UseDefaultFiles();
app.UseStaticFiles();
app.UseRouting();
app.UseReturnOfMemory();
app.UseRateLimiter();
app.MapOpenApi();
app.MapCatalogue();
app.MapBases();
app.MapContributions();
app.MapCurve();
app.MapPhaseIn();
app.MapRosters();
try
{
    await app.StartAsync();
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    Console.Error.WriteLine(LoopbackOnly.Taken(builder.Configuration["urls"]));
    return 2;
}

await app.WaitForShutdownAsync();
return 0;
